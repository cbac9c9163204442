/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

/**
 * A small named text beside the events: settings, decisions of analysts, a record of an import.
 *
 * @param name    its name
 * @param version counts the changes, from 1
 * @param text    its content, for instance JSON
 */
public record Document(String name, int version, String text) {

    /** Most characters of a document. */
    public static final int MOST_CHARACTERS = 4_000_000;
}
