package se.samsyn.assessment;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How a measure was carried out, in words.
 *
 * @param dose how much was done
 * @param reach whom or what it reached
 * @param time whether it was done in time
 * @param cost what it cost
 * @param barriers what hindered it
 */
public record ProcessAnswers(
        CarriedOut carriedOut,
        String dose,
        @Nullable String reach,
        @Nullable String time,
        @Nullable String cost,
        @Nullable String barriers)
        implements Serializable {}
