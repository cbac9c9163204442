/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.ocel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.interchange.ElementIdentity;
import org.taskseam.interchange.internal.activity.DynamicParts;
import org.taskseam.interchange.internal.write.CaseNames;

/** Finds the objects that the events of a log touch; equal ones are one. Elements are known by {@link ElementIdentity}. */
final class ObjectFinder {

    private static final char SEPARATOR = '\n';

    private final EventLog log;
    private final Cases cases;
    private final int[] caseOf;
    private final @Nullable UiObject[] caseObjects;
    private final Map<String, UiObject> objects = new LinkedHashMap<>();
    private final Map<String, UiObject> known = new HashMap<>();
    private final Map<Attribute, DynamicParts> stable = new EnumMap<>(Attribute.class);

    ObjectFinder(EventLog log, CaseNotion notion) {
        this.log = log;
        this.cases = Cases.of(log, notion);
        this.caseOf = CaseNames.byRow(cases);
        this.caseObjects = new UiObject[cases.count()];
        for (Attribute attribute : List.of(Attribute.ELEMENT, Attribute.ELEMENT_ID, Attribute.CELL)) {
            @Nullable IdColumn column = log.texts(attribute);
            if (column != null) {
                int[] ids = new int[column.size()];
                Arrays.setAll(ids, column::get);
                stable.put(attribute, new DynamicParts(ids, column.dictionary(), attribute == Attribute.CELL));
            }
        }
    }

    /** @return the objects that came up so far */
    Collection<UiObject> objects() {
        return objects.values();
    }

    /** @return the objects of an event, at most one of a type */
    List<UiObject> of(int row) {
        List<UiObject> found = new ArrayList<>(6);
        if (caseOf[row] >= 0) {
            found.add(caseObject(caseOf[row]));
        }
        @Nullable UiObject application = named(ObjectType.APPLICATION, text(Attribute.APPLICATION, row), "");
        String place = place(row);
        @Nullable UiObject group = named(ObjectType.GROUP, place, application == null ? "" : application.id());
        @Nullable UiObject element = element(row, application, place);
        join(element, group == null ? application : group);
        join(group, application);
        UiObject actor = named(ObjectType.ACTOR, log.actors().text(log.actor(row)), "");
        @Nullable UiObject team = named(ObjectType.TEAM, text(Attribute.TEAM, row), "");
        join(actor, team);
        for (@Nullable UiObject object : new @Nullable UiObject[] {element, group, application, actor, team}) {
            if (object != null) {
                found.add(object);
            }
        }
        return found;
    }

    private static void join(@Nullable UiObject part, @Nullable UiObject whole) {
        if (part != null && whole != null) {
            part.partOf(whole);
        }
    }

    private UiObject caseObject(int index) {
        @Nullable UiObject known = caseObjects[index];
        if (known == null) {
            known = object("task:" + CaseNames.of(cases, index), ObjectType.CASE, Map.of());
            caseObjects[index] = known;
        }
        return known;
    }

    private @Nullable UiObject named(ObjectType type, String name, String inside) {
        if (name.isEmpty()) {
            return null;
        }
        return known.computeIfAbsent(type.typeName() + SEPARATOR + inside + SEPARATOR + name, k -> {
            String id = type.typeName() + ":" + (inside.isEmpty() ? name : ElementIdentity.of(inside, name));
            return object(id, type, Map.of("name", name));
        });
    }

    private @Nullable UiObject element(int row, @Nullable UiObject application, String place) {
        String label = text(Attribute.ELEMENT, row);
        String selector = text(Attribute.ELEMENT_ID, row);
        String cell = text(Attribute.CELL, row);
        if (label.isEmpty() && selector.isEmpty() && cell.isEmpty()) {
            return null;
        }
        String page = (application == null ? "" : application.id()) + SEPARATOR + place;
        String identity = !selector.isEmpty() ? selector : !label.isEmpty() ? label : cell;
        return known.computeIfAbsent(page + SEPARATOR + identity, k -> {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("name", !label.isEmpty() ? label : identity);
            String role = text(Attribute.ROLE, row);
            if (!role.isEmpty()) {
                attributes.put("role", role);
            }
            return object("element:" + ElementIdentity.of(page, identity), ObjectType.ELEMENT, attributes);
        });
    }

    private String place(int row) {
        String group = text(Attribute.GROUP, row);
        if (!group.isEmpty()) {
            return group;
        }
        String page = text(Attribute.PAGE, row);
        return ElementIdentity.page(page.isEmpty() ? text(Attribute.URL, row) : page);
    }

    private UiObject object(String id, ObjectType type, Map<String, String> attributes) {
        return objects.computeIfAbsent(id, i -> new UiObject(i, type, attributes));
    }

    private String text(Attribute attribute, int row) {
        int column = log.indexOf(attribute);
        if (column < 0) {
            return "";
        }
        IdColumn ids = log.texts(column);
        if (ids.get(row) == Dictionary.NONE) {
            return "";
        }
        @Nullable DynamicParts parts = stable.get(attribute);
        return parts == null ? ids.dictionary().text(ids.get(row)) : parts.text(ids.get(row));
    }
}
