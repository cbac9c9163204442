/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * {@code java --enable-native-access=ALL-UNNAMED Work.java HOURS CLICKS_A_SECOND X1 Y1 X2 Y2} does the office work of so many hours (0.7
 * clicks and 3 keys a second) in a hurry, in two forms whose insides begin at these places: seven clicks into its fields, with four keys
 * each, of which the last has Ctrl+A and Ctrl+C before, then the same in the other form, to which its first click switches. Prints what it
 * has done each time a line is asked for on its standard input, and at the end. Needs JDK 22 and libXtst.
 */
class Work {

    private static final int CLICKS = 7;
    private static final int CONTROL = 0xffe3;

    private static volatile int clicks;
    private static volatile int keys;

    public static void main(String[] arguments) throws Throwable {
        int steps = (int) Math.round(Double.parseDouble(arguments[0]) * 360);
        long pause = (long) (1e9 / Double.parseDouble(arguments[1]));
        int[] place = new int[4];
        for (int i = 0; i < 4; i++) {
            place[i] = Integer.parseInt(arguments[2 + i]);
        }
        Thread.ofPlatform().daemon().start(() -> new java.util.Scanner(System.in).forEachRemaining(asked -> tell()));
        long next = System.nanoTime();
        for (int step = 0; step < steps; step++) {
            for (int click = 0; click < CLICKS; click++) {
                act(place[step % 2 * 2] + 200, place[step % 2 * 2 + 1] + 45 + click % 5 * 40, click == CLICKS - 1, pause / 8);
                next += pause;
                sleep(next - System.nanoTime());
            }
        }
        tell();
    }

    /** A click, and in even steps after it what is typed. */
    private static void act(int x, int y, boolean copies, long pause) throws Throwable {
        XTest.click(x, y);
        clicks++;
        pause(pause);
        if (copies) {
            XTest.press(XTest.keycode(CONTROL));
            for (char command : "ac".toCharArray()) {
                XTest.key(XTest.keycode(command));
                keys++;
                pause(pause);
            }
            XTest.release(XTest.keycode(CONTROL));
        }
        for (char letter : "ab12".toCharArray()) {
            XTest.key(XTest.keycode(letter));
            keys++;
            pause(pause);
        }
    }

    private static void pause(long nanos) throws Throwable {
        XTest.sync();
        sleep(nanos);
    }

    private static void sleep(long nanos) throws InterruptedException {
        Thread.sleep(java.time.Duration.ofNanos(Math.max(0, nanos)));
    }

    private static void tell() {
        System.out.println(clicks + " " + keys);
        System.out.flush();
    }
}
