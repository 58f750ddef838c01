package se.samsyn.concern;

/**
 * What {@link PhotoLab} makes of what somebody sent: drawn anew, upright, and with nothing in it but the picture.
 *
 * @param jpeg at most {@link PhotoLab#LONG_SIDE} pixels wide and high
 * @param preview the same as a small JPEG
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // made, kept and forgotten; never compared
record DevelopedPhoto(byte[] jpeg, byte[] preview, int width, int height) {}
