/**
 * What happens to a paper is told to those whom it concerns: a receipt to who sent it, the news to the office that waits
 * for it, the decision to those who owe it. Told after the commit through the outbox, so that handing in stays quick.
 */
package vn.giaoban.notifications.news;
