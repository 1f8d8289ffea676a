/**
 * Mẫu văn bản: the text of a kind of paper, as the office words it, with places for what the data say.
 *
 * <p>A template is plain text, a line per paragraph. How a line begins says how it is set:
 *
 * <pre>
 * &gt; Căn cứ …                    a basis, in italics
 * # MỤC ĐÍCH, YÊU CẦU            a section's heading: numbered I, II, …; gone when nothing is said under it
 * ## {tên}                       a heading below it: numbered 1, 2, …
 * = Cử tọa nghỉ giải lao         centred
 * Kính mời {tên cơ quan} …       running text
 * ? - Địa điểm: {địa điểm}.      left out when one of its places has nothing to stand in it
 * ? {yêu cầu} ## Yêu cầu        left out when the list «yêu cầu» is empty
 * * {phân công} - {đơn vị}: …    once for each entry of the list «phân công»; lines of one list that follow each other
 *                              are said together for each entry
 * [bảng phân công]               a table
 * </pre>
 *
 * A place is a name in braces out of a closed list; there are no expressions, so a template can do nothing but name data
 * that the paper has anyway. {@link vn.giaoban.paperwork.writing.template.Template} refuses names it does not know.
 */
package vn.giaoban.paperwork.writing.template;
