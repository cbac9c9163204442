/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.util.List;
import org.taskseam.drawing.ApplicationBadges.Badge;
import org.taskseam.drawing.GraphPlacement.Route;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.ProcessMap;

/**
 * A process map laid out and put into words, ready to be painted in any theme on any {@link Canvas}. Coordinates begin at 0
 * and have a margin.
 *
 * @param cards the activities
 * @param links the arcs, with those from the start and to the end
 * @param signs where cases start and end
 * @param legend explains the picture
 * @param hint gives the next picture of the same log the same order of places
 * @param description one sentence for people who do not see it
 */
public record MapPicture(
        List<Card> cards,
        List<Link> links,
        List<Sign> signs,
        Legend legend,
        double width,
        double height,
        LayoutHint hint,
        String description) {

    /** Stands for the start as an end of a link. */
    public static final int START = -1;

    /** Stands for the end as an end of a link. */
    public static final int END = -2;

    /**
     * An activity.
     *
     * @param activity its id
     * @param title short name that fits the card
     * @param count how often, with nothing beside it
     * @param time median time with units
     * @param heat colour of the measure
     * @param tooltip lines of plain text
     */
    public record Card(
            int activity, Box box, String title, String count, String time, Badge badge, Ink heat, String tooltip) {}

    /**
     * An arc.
     *
     * @param from id of an activity or {@link #START}
     * @param to id of an activity or {@link #END}
     * @param width of the line in pixels
     * @param opacity 0 to 1
     * @param label text for the label's box
     * @param tooltip lines of plain text
     */
    public record Link(int from, int to, Route route, double width, double opacity, String label, String tooltip) {}

    /** Where cases start or end. */
    public record Sign(LayoutGraph.Kind kind, Box box, String tooltip) {}

    /**
     * What the colours mean.
     *
     * @param box its place; empty if there is none
     * @param caption meaning of the heat scale
     * @param least text for the lightest step
     * @param most text for the strongest step
     * @param note meaning of the numbers on a card
     * @param applications the applications that are in the picture
     */
    public record Legend(
            Box box, String caption, String least, String most, String note, List<Application> applications) {}

    /** An application in the legend. @param place left end and middle height of its badge */
    public record Application(String name, Badge badge, Point place) {}

    public MapPicture {
        cards = List.copyOf(cards);
        links = List.copyOf(links);
        signs = List.copyOf(signs);
    }

    /**
     * Makes a picture.
     *
     * @param map filtered to what is to be seen; some fifty activities are a good most
     * @param hint of an earlier picture, or {@link LayoutHint#NONE}
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static MapPicture of(
            ProcessMap map, MapPictureOptions options, GraphLayout layout, LayoutHint hint, Progress progress) {
        return new MapComposer(map, options).compose(layout, hint, progress);
    }

    /** Makes a picture with the layered layout. */
    public static MapPicture of(ProcessMap map, MapPictureOptions options) {
        return of(map, options, new LayeredLayout(), LayoutHint.NONE, Progress.NONE);
    }
}
