/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.taskseam.capture.RecordingField;
import org.taskseam.delivery.EventId;
import org.taskseam.delivery.KeyFile;
import org.taskseam.delivery.RecordedEvent;
import org.taskseam.delivery.ReviewStore;

/**
 * {@code java -cp 'AGENT/plugins/*' Fill.java DATA COUNT} puts so many events of office work into the review store of an agent that was
 * started before and has ended, as if it had recorded them today and nobody had released them.
 */
class Fill {

    private static final List<String> COLUMNS = Stream.of(
                    Stream.of("time", "actor"),
                    Stream.of(RecordingField.values()).map(RecordingField::header),
                    Stream.of("evidence"))
            .flatMap(names -> names)
            .toList();

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        Properties state = new Properties();
        state.load(new StringReader(Files.readString(data.resolve("state"))));
        int epoch = Integer.parseInt(state.getProperty("epoch"));
        OffsetDateTime begin = OffsetDateTime.now().minus(Duration.ofMillis(count * 500L));
        try (ReviewStore store = new ReviewStore(
                data.resolve("review"), KeyFile.reviewKey(data.resolve("review.key")), state.getProperty("installation"), COLUMNS, lost -> {
                    throw new IllegalStateException(lost + " events could not be written");
                })) {
            store.under("");
            for (int i = 0; i < count; i++) {
                // beyond what the agent itself recorded in this epoch
                store.append(new RecordedEvent(new EventId(epoch, 1_000_000 + i).number(), fields(begin.plus(Duration.ofMillis(i * 500L)), i)));
            }
        }
    }

    private static List<String> fields(OffsetDateTime time, int number) {
        List<String> fields = new ArrayList<>();
        for (String column : COLUMNS) {
            fields.add(switch (column) {
                case "time" -> time.withNano(time.getNano() / 1_000_000 * 1_000_000).toString();
                case "actor" -> "p-4f1c2a9d7be3";
                case "action" -> number % 3 == 0 ? "click" : number % 3 == 1 ? "text input" : "copy";
                case "application" -> number % 40 < 20 ? "soffice" : "chromium";
                case "window" -> number % 40 < 20 ? "Orders of [date] - LibreOffice Calc" : "Order entry - Chromium";
                case "url" -> number % 40 < 20 ? "" : "https://orders.example.org/entry";
                case "group" -> "Order entry";
                case "element" -> "Field " + number % 7;
                case "element_id" -> "field-" + number % 7;
                case "role" -> "entry";
                case "value_length" -> number % 3 == 1 ? String.valueOf(number % 30) : "";
                default -> "";
            });
        }
        return fields;
    }
}
