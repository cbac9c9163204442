/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.Nature;
import org.taskseam.eventlog.Progress;
import org.taskseam.privacy.ProjectKey;
import org.taskseam.privacy.Pseudonyms;
import org.taskseam.privacy.ValueTokens;

/** Takes people and values out of a log before it is stored. */
final class LogProtection {

    private final ImportSettings settings;
    private final Supplier<ProjectKey> key;
    private final List<String> leftOut = new ArrayList<>();

    LogProtection(ImportSettings settings, Supplier<ProjectKey> key) {
        this.settings = settings;
        this.key = key;
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    EventLog apply(EventLog log, Progress progress) {
        EventLog result = log;
        if (!settings.keepNames()) {
            Pseudonyms persons = Pseudonyms.ofPersons(key.get());
            result = result.withActors(replaced(
                    log.actors(),
                    name -> name.equals(EventLogBuilder.UNKNOWN_ACTOR) ? name : persons.of(name),
                    progress));
        }
        for (Column column : log.columns()) {
            boolean named = column.attribute() == Attribute.MACHINE && !settings.keepNames();
            if (named || (column.nature() == Nature.DATA && !settings.keepValues())) {
                result = hidden(result, column, progress);
            }
        }
        return result;
    }

    private EventLog hidden(EventLog log, Column column, Progress progress) {
        Attribute role = column.attribute();
        if (role == Attribute.VALUE_LENGTH && column.kind() == Column.Kind.NUMBER) {
            return log;
        }
        if (role == Attribute.EVENT_ID || column.kind() == Column.Kind.NUMBER) {
            leftOut.add(column.name());
            return log.withoutColumn(column.name());
        }
        UnaryOperator<String> hide;
        if (role == Attribute.MACHINE) {
            hide = Pseudonyms.of(key.get(), "machine", "M")::of;
        } else {
            ValueTokens tokens = new ValueTokens(key.get());
            hide = text -> ValueTokens.text(tokens.token(text));
        }
        Dictionary texts = log.texts(column.name()).dictionary();
        return log.withTexts(column.name(), replaced(texts, hide, progress));
    }

    private static List<String> replaced(Dictionary texts, UnaryOperator<String> replace, Progress progress) {
        progress.begin("Replace names and values", texts.size());
        List<String> replaced = new ArrayList<>(texts.size());
        for (int id = 0; id < texts.size(); id++) {
            if (id % 1000 == 0) {
                progress.checkCancelled();
            }
            replaced.add(replace.apply(texts.text(id)));
            progress.worked(1);
        }
        return replaced;
    }
}
