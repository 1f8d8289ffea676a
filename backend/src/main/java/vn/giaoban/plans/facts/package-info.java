/** What has happened to a plan, for the rooms that follow it. Fired within the transaction that did it. */
package vn.giaoban.plans.facts;
