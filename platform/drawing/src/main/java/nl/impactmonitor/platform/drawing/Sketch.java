package nl.impactmonitor.platform.drawing;

import java.util.List;

/**
 * A chart ready to be written.
 *
 * @param title what it is about, in one line
 * @param description everything it shows in words, for who cannot see it
 */
public record Sketch(int width, int height, String title, String description, List<Shape> shapes) {}
