package se.samsyn.portal.map;

import org.jspecify.annotations.Nullable;

/**
 * What stands for a page where somebody shares it, {@value #WIDTH} by {@value #HEIGHT} pixels: the same words as on the
 * page, and the place as the page shows it.
 *
 * @param title shortened when it is long
 * @param under who and where, in words
 * @param by the mark before {@code under}; null for none
 * @param site whose page it is
 * @param map what is seen of the map, {@value #WIDTH} by {@value #MAP_HEIGHT}; null for a page without a place
 */
record Preview(String title, String under, MapPicture.@Nullable Shape by, String site, @Nullable MapPicture map) {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;
    static final int MAP_HEIGHT = 320;
}
