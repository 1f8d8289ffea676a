package vn.giaoban.overview;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.assignments.ObligationRow;

/**
 * What a person should look at first. Each list holds the most urgent ones only; the counts are of all.
 *
 * @param today the server's day in Việt Nam
 * @param counts over all plans that are issued or running
 * @param toReview sent, waiting for the caller's side to return or accept
 * @param events that may still come, the nearest first
 * @param drafts plans of the caller's council that are not issued yet
 */
public record StartPage(
        LocalDate today,
        Counts counts,
        List<ObligationRow> dueSoon,
        List<ObligationRow> overdue,
        List<ObligationRow> toReview,
        List<EventRow> events,
        long drafts) {}
