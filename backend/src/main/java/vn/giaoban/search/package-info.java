/**
 * Tìm kiếm: one field for everything. Plans by title, number, events and recipients, assignments, units and bodies by
 * every name they ever had; without accents, with the words found marked.
 *
 * <p>Keeps an index of its own ({@code search_entry}), made of the tables of other rooms by read-only SQL. It hears the
 * facts that those rooms tell and brings the index up to date before the same transaction commits, so the index is never
 * behind and never ahead. Whatever it holds can be made anew.
 *
 * <p>Who may see a result is decided inside the query, by {@link vn.giaoban.plans.PlanSight}, counts included. Others see
 * nothing but the endpoint.
 */
package vn.giaoban.search;
