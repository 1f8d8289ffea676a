import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SourceLink } from '../api/gen'
import { getPlanSourceOptions } from '../api/gen/@tanstack/react-query.gen'
import { useMay } from '../api/me'

interface SourceSentenceProps {
  planId: string
  /** Which of the plan's links: by the object made of it, or by the kind of field. */
  of: (link: SourceLink) => boolean
}

/** «xem câu gốc»: from something in a plan that was read from a document back to its sentence; nothing for other plans. */
export function SourceSentence({ planId, of }: SourceSentenceProps) {
  const { t } = useTranslation()
  const office = useMay('PLANS_WRITE')
  const { data } = useQuery({
    ...getPlanSourceOptions({ path: { planId } }),
    enabled: office,
    // It never changes once the plan is there.
    staleTime: Number.POSITIVE_INFINITY,
  })
  const link = data?.links.find(of)
  if (!data?.importId || !link) return null
  return (
    <Link
      to="/plans/read/$importId"
      params={{ importId: data.importId }}
      search={{ item: link.item }}
      title={link.quote}
    >
      {t('sourceSentence')}
    </Link>
  )
}
