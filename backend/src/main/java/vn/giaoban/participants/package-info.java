/**
 * Thành phần dự: who takes part in a plan. A {@code ParticipantGroup} is a line of the plan («Mỗi huyện mời 01 Chủ tịch
 * hoặc Phó Chủ tịch HĐND 01 xã») with its quota, its exceptions («riêng huyện Cầu Kè …») and who names the people. When the
 * plan is issued a {@code NamingQuota} opens for each body that names; from then on people are named within it, reply,
 * send somebody in their place, and are checked in.
 *
 * <p>This room decides how many may be named and by whom (the quota's row is held first, so the last place is given
 * once), what is kept of a person (name, title and unit as they were when invited), and what the scans at the desk come
 * to.
 *
 * <p>Who sees what: the council that runs the plan sees everybody; a unit, and another council, only whom its own bodies
 * or those below it named. Telephone numbers are shown to the office that runs the plan and to those who named the
 * person, and to nobody else; they are in no log and no fact. The desk and its codes are for that office alone.
 *
 * <p>It may ask {@code plans}, {@code units}, {@code access} and {@code calendar}. Others hear its facts.
 */
package vn.giaoban.participants;
