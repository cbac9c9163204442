/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TableTextTest {

    private static List<List<String>> values(String text, boolean complete) {
        TableText table = new TableText(text, ',', '"');
        return table.values(table.rows(100, complete));
    }

    @Property
    void whatIsQuotedComesBack(
            @ForAll @Size(min = 1, max = 5)
                    List<
                                    @Size(min = 2, max = 4) List<
                                            @StringLength(max = 6) @CharRange(from = ' ', to = '~')
                                            @CharRange(from = '\n', to = '\r') String>>
                            rows) {
        String text = rows.stream()
                .map(row -> row.stream()
                        .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        assertEquals(rows, values(text, true));
    }

    @Test
    void lineEndsOfAllKindsEndRows() {
        assertEquals(
                List.of(List.of("a", "b"), List.of("1", ""), List.of("", "2"), List.of("3", "4")),
                values("a,b\n1,\r\n\n,2\r3,4\n", false));
    }

    @Test
    void quotesCountOnlyAtTheStartOfAValue() {
        assertEquals(List.of(List.of("5\" pipe", "a\"b", "cd\"e\"")), values("5\" pipe,a\"b,\"c\"d\"e\"", true));
    }

    @Test
    void aLastRowThatIsCutDoesNotCount() {
        assertEquals(List.of(List.of("a", "b")), values("a,b\n1", false));
        assertEquals(List.of(List.of("a", "b"), List.of("1")), values("a,b\n1", true));
        assertEquals(List.of(List.of("a", "b,\n")), values("a,\"b,\n", false));
    }

    @Test
    void linesOfBlanksAreLeftOut() {
        assertEquals(List.of(List.of("a", "b"), List.of("", "")), values(" \na,b\n\"\"\n,\n", true));
    }

    @Test
    void rowsGoOnBehindThoseGivenBefore() {
        TableText table = new TableText("a,b\n1,2\n3,4,5\n", ',', '"');
        assertEquals(List.of(new TableText.Row(0, 2)), table.rows(1, true));
        List<TableText.Row> others = table.rows(5, true);
        assertEquals(List.of(new TableText.Row(4, 2), new TableText.Row(8, 3)), others);
        assertEquals(List.of(List.of("3", "4", "5")), table.values(others.subList(1, 2)));
    }
}
