/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.boundaries;

/** What may tell that a task ends and another begins between two events on the path, in the order of the weights. */
enum BoundaryCue {
    /** How usual the step is, over all actors. */
    USUAL,
    /** How usual the step is for this actor. */
    USUAL_HERE,
    /** Share of this next event after the one before. */
    FORWARD,
    /** Share of this event before among those before the next one. */
    BACKWARD,
    /** How many ways lead on from the event before. */
    BRANCHING_OUT,
    /** How many ways lead to the next event. */
    BRANCHING_IN,
    /** The pause, in the actor's own pace. */
    PAUSE,
    /** The mean pause at this step. */
    USUAL_PAUSE,
    /** Share of places (application, page ...) that change. */
    PLACE,
    /** Mean change of place at this step. */
    USUAL_PLACE,
    /** Values carried over from before to after. */
    CARRIED,
    /** Values carried over at this step on average. */
    USUALLY_CARRIED,
    /** How often what was done lately goes with what comes. */
    TOGETHER,
    /** A stream begins with the next event. */
    STREAM_START,
    /** A stream ends with the event before. */
    STREAM_END,
    /** Coming events whose value was seen before. */
    KNOWN_VALUES,
    /** Time since the next event was last done, against its usual distance. */
    RETURN,
    /** The other order of the two is more usual. */
    OTHER_ORDER,
    /** How frequent both events are here. */
    FREQUENT,
    /** Coming values that come from just before. */
    FROM_NEAR,
    /** Coming values that come from long before. */
    FROM_FAR,
    /** Recent values that are used later on. */
    USED_LATER
}
