/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Help in which no line ends inside of a value such as {@code gap:30m} or {@code F.csv}: picocli breaks lines after these signs, but
 * not after characters of private use, which stand for them until the lines are made.
 */
final class UnbrokenHelp extends Help {

    private static final String BREAKING = ".:,";
    private static final char STANDS_FOR = '\uE000';

    UnbrokenHelp(CommandSpec spec, ColorScheme colours) {
        super(spec, colours);
    }

    /** @return the help of a command with the signs that belong there */
    static String of(CommandSpec spec) {
        String help = spec.commandLine().getUsageMessage();
        for (int i = 0; i < BREAKING.length(); i++) {
            help = help.replace((char) (STANDS_FOR + i), BREAKING.charAt(i));
        }
        return help;
    }

    private static String unbroken(String label) {
        String unbroken = label;
        for (int i = 0; i < BREAKING.length(); i++) {
            unbroken = unbroken.replace(BREAKING.charAt(i), (char) (STANDS_FOR + i));
        }
        return unbroken;
    }

    @Override
    public IParamLabelRenderer parameterLabelRenderer() {
        IParamLabelRenderer usual = super.parameterLabelRenderer();
        return new IParamLabelRenderer() {
            @Override
            public Ansi.Text renderParameterLabel(ArgSpec part, Ansi ansi, List<IStyle> styles) {
                String label =
                        usual.renderParameterLabel(part, Ansi.OFF, styles).plainString();
                return colorScheme().apply(unbroken(label), styles);
            }

            @Override
            public String separator() {
                return usual.separator();
            }
        };
    }
}
