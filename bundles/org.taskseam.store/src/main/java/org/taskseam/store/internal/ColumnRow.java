/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import org.taskseam.eventlog.Column;

/**
 * A column of a store.
 *
 * @param number  position, from 0
 * @param column  its description
 * @param follows number of the column that it may follow from, or -1
 */
record ColumnRow(int number, Column column, int follows) {}
