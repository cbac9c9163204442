/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * {@code java --enable-native-access=ALL-UNNAMED Flood.java SECONDS} presses 1,000 keys a second, and two times a second a mouse button,
 * and prints how many it sent in which time. Needs JDK 22 and libXtst.
 */
class Flood {

    private static final int KEYS = 100;
    private static final long PERIOD = 100_000_000L;

    public static void main(String[] arguments) throws Throwable {
        int seconds = Integer.parseInt(arguments[0]);
        int letter = XTest.keycode('a');
        int clicks = 0;
        long begin = System.nanoTime();
        for (int tenth = 0; tenth < seconds * 10; tenth++) {
            for (int i = 0; i < KEYS; i++) {
                XTest.key(letter);
            }
            if (tenth % 5 == 0) {
                XTest.click(20 + clicks % 50 * 20, 100);
                clicks++;
            }
            XTest.sync();
            Thread.sleep(Math.max(0, (begin + (tenth + 1) * PERIOD - System.nanoTime()) / 1_000_000));
        }
        System.out.printf(
                "%d keys and %d clicks sent in %.1f s%n",
                seconds * 10 * KEYS, clicks, (System.nanoTime() - begin) / 1e9);
    }
}
