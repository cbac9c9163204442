/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.util.ArrayList;
import java.util.List;
import org.taskseam.store.Document;

/** What one transaction does. */
final class Changes {

    final List<ColumnRow> columns = new ArrayList<>();
    final List<SegmentRow> segments = new ArrayList<>();
    final List<BlockSpan> removedBlocks = new ArrayList<>();
    final List<BlockRow> blocks = new ArrayList<>();
    final List<String> batches = new ArrayList<>();
    final List<String> removedDocuments = new ArrayList<>();
    final List<Document> documents = new ArrayList<>();
}
