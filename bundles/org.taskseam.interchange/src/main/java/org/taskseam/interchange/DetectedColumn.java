/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

/**
 * What was found out about a column of a file.
 *
 * @param name       name in the file
 * @param role       what it means
 * @param confidence 0 to 1; 1 where the caller said so
 * @param reason     why, for a person to read
 * @param example    a value from the first lines, or an empty text
 * @param people     whether it says who did something, by its name or its values, also where another column is the actor
 */
public record DetectedColumn(
        String name, Role role, double confidence, String reason, String example, boolean people) {}
