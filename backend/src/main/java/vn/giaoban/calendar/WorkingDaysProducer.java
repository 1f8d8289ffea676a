package vn.giaoban.calendar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands the shipped days off to the rooms that reckon with them. */
final class WorkingDaysProducer {

    private WorkingDaysProducer() {}

    @Produces
    @Singleton
    static WorkingDays workingDays() {
        return Holidays.shipped();
    }
}
