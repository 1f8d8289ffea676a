/**
 * Dữ liệu mẫu: offices, units and five published plans of 2021–2024 as facts, with papers of our own, and one plan copied
 * to today, so that a newcomer sees the product at work. Top room: it goes through the doors that the other rooms open
 * for a load of documents, each step at the moment at which it happened, by the account that did it.
 *
 * <p>Only with {@code giaoban.demo.enabled}, and only into a database without plans. The start-up check refuses it in
 * production.
 */
package vn.giaoban.demo;
