/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

import java.util.EnumMap;
import java.util.Map;
import org.taskseam.eventlog.Attribute;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.ProjectKey;
import org.taskseam.privacy.Pseudonyms;
import org.taskseam.privacy.ValueTokens;

/** Treats single texts under a project's key: what may be stored instead of what was seen. For one thread. */
public final class TextTreatment {
    private final Masker masker;
    private final ProjectKey key;
    private final ValueTokens tokens;
    private final Map<Attribute, Pseudonyms> pseudonyms = new EnumMap<>(Attribute.class);

    /** Masks with a masker; pseudonyms and tokens are a project's. */
    public TextTreatment(Masker masker, ProjectKey key) {
        this.masker = masker;
        this.key = key;
        tokens = new ValueTokens(key);
        pseudonyms.put(Attribute.ACTOR, Pseudonyms.ofPersons(key));
    }

    /**
     * What may be stored, empty for nothing.
     *
     * @throws RuntimeException if the masker fails; then the event must not be stored
     */
    public String treat(Attribute attribute, Treatment treatment, String value) {
        return switch (treatment) {
            case DROP -> "";
            case KEEP -> value;
            case MASK ->
                masker.mask(page(attribute, value), "", channel(attribute)).text();
            case TOKENISE -> value.isBlank() ? "" : ValueTokens.text(tokens.token(value));
            case PSEUDONYMISE -> value.isBlank() ? "" : pseudonyms(attribute).of(value);
            case GENERALISE ->
                attribute == Attribute.CELL
                        ? Generaliser.column(value)
                        : Generaliser.generalise(
                                masker.mask(value, "", channel(attribute)).text());
        };
    }

    /**
     * A cell's column as it is, and a token of its row: recognition needs to know the column, and what is in one row. An address
     * of another form becomes a token as a whole.
     */
    public String place(String cell) {
        String column = Generaliser.column(cell);
        String row = cell.replaceAll("[A-Z$]", "");
        return column.isEmpty() || row.isEmpty()
                ? treat(Attribute.CELL, Treatment.TOKENISE, cell)
                : column + " " + ValueTokens.text(tokens.token(row));
    }

    /** A page is an address without its variable parts; some sources leave them in. */
    private static String page(Attribute attribute, String value) {
        int end = attribute == Attribute.PAGE ? value.indexOf('?') : -1;
        return end < 0 ? value : value.substring(0, end);
    }

    private Pseudonyms pseudonyms(Attribute attribute) {
        return pseudonyms.computeIfAbsent(
                attribute, a -> Pseudonyms.of(key, PolicyText.word(a), a.name().substring(0, 1)));
    }

    private static Channel channel(Attribute attribute) {
        return switch (attribute) {
            case WINDOW -> Channel.WINDOW_TITLE;
            case URL, PAGE -> Channel.URL;
            case ELEMENT, ELEMENT_ID, GROUP, ACTIVITY -> Channel.ELEMENT;
            case CLIPBOARD, VALUE -> Channel.CLIPBOARD;
            case DOCUMENT -> Channel.PATH;
            default -> Channel.OTHER;
        };
    }
}
