/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers bad usage with one sentence in the language of the user and where to find help. */
final class UsageProblems implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine line = problem.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(Texts.text("problem", sentence(problem, List.of(arguments))));
        UnmatchedArgumentException.printSuggestions(problem, err);
        err.println(Texts.text("problem.help", line.getCommandSpec().qualifiedName()));
        return Problems.BAD_INPUT;
    }

    private static String sentence(ParameterException problem, List<String> arguments) {
        ArgSpec part = problem.getArgSpec();
        String value = problem.getValue();
        if (problem instanceof MissingParameterException missing) {
            String names =
                    missing.getMissing().stream().map(UsageProblems::name).collect(Collectors.joining(", "));
            return Texts.text(arguments.contains(names) ? "usage.value.missing" : "usage.missing", names);
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            String words = unmatched.getUnmatched().stream()
                    .map(word -> '"' + word + '"')
                    .collect(Collectors.joining(", "));
            return Texts.text(unmatched.isUnknownOption() ? "usage.option" : "usage.unmatched", words);
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return Texts.text("usage.twice", name(twice.getOverwritten()));
        }
        if (part != null && value != null) {
            Class<?> type = part.type();
            return type.isEnum()
                    ? Texts.text("usage.choice", name(part), value, choices(type))
                    : Texts.text("usage.value", name(part), value);
        }
        return String.valueOf(problem.getMessage());
    }

    private static String name(ArgSpec part) {
        return part instanceof OptionSpec option ? option.longestName() : part.paramLabel();
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> ((Enum<?>) choice).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
