package vn.giaoban.notifications.reminders;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored schedules. */
@ApplicationScoped
class ReminderSchedules implements PanacheRepositoryBase<ReminderSchedule, UUID> {

    /** What the plan has, or what it would have. */
    ReminderSchedule of(UUID planId) {
        return findByIdOptional(planId).orElseGet(() -> ReminderSchedule.usual(planId));
    }

    /** With its row held until the end of the transaction. */
    Optional<ReminderSchedule> held(UUID planId) {
        return findByIdOptional(planId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The plans that might be run now; each is asked again once it is held. */
    List<UUID> due(LocalDate today, LocalTime time) {
        return getEntityManager()
                .createQuery(
                        "select planId from ReminderSchedule where active = true and sendAt <= :time"
                                + " and (ranOn is null or ranOn < :today) order by planId",
                        UUID.class)
                .setParameter("time", time)
                .setParameter("today", today)
                .getResultList();
    }

    /** Whether this process may run it: not while another one is at it. */
    boolean claim(UUID planId) {
        return !getEntityManager()
                .createNativeQuery(
                        "SELECT plan_id FROM reminder_schedule WHERE plan_id = :plan FOR UPDATE SKIP LOCKED",
                        UUID.class)
                .setParameter("plan", planId)
                .getResultList()
                .isEmpty();
    }
}
