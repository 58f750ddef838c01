package se.samsyn.place;

import java.io.Serializable;

/** A box of degrees in WGS 84, for a map to show as a whole. */
public record Bounds(double south, double west, double north, double east) implements Serializable {

    public GeoPoint middle() {
        return new GeoPoint((south + north) / 2, (west + east) / 2);
    }
}
