package vn.giaoban.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Identifiers made by the application: UUID version 7, so that new rows go to the end of an index. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** Greater than every earlier one of this process. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
