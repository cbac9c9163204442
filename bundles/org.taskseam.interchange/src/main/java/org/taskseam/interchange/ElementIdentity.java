/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A stable identity of UI elements: the digest of the normalised page and the selector, so that the same control is the same for
 * everybody and on every day (reference model of Abb and Rehse).
 */
public final class ElementIdentity {

    private static final int BYTES = 10;
    private static final int LONGEST = 2048;
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://([^/@]*@)?");
    private static final Pattern VARIABLE =
            Pattern.compile("[0-9]+|\\{?[0-9a-fA-F-]{32,38}\\}?|(?=.*[0-9].*[0-9].*[0-9].*[0-9])[\\w.=%~-]{5,}");
    private static final Pattern INDEX =
            Pattern.compile("\\b(tr|row|li|option|item)(\\[|-|_)[0-9]+(\\]?)", Pattern.CASE_INSENSITIVE);

    private ElementIdentity() {}

    /**
     * @param page     normalised page, form, sheet or window; may be empty
     * @param selector technical identifier, path or label of the element
     * @return 20 hexadecimal digits
     */
    public static String of(String page, String selector) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(page.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(selector(selector).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * @param address address of a page or file, or the name of a page
     * @return the address without scheme, credentials, query, fragment and variable parts: {@code shop.example/orders/{}/edit}
     */
    public static String page(String address) {
        String bounded = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
        String text = SCHEME.matcher(bounded.strip()).replaceFirst("");
        int end = text.length();
        for (char stop : new char[] {'?', '#', ';'}) {
            int at = text.indexOf(stop);
            end = at >= 0 && at < end ? at : end;
        }
        String[] parts = text.substring(0, end).split("/");
        StringBuilder page = new StringBuilder(
                parts.length == 0 ? "" : isHost(parts[0]) ? parts[0].toLowerCase(Locale.ROOT) : parts[0]);
        for (int i = 1; i < parts.length; i++) {
            page.append('/').append(VARIABLE.matcher(parts[i]).matches() ? "{}" : parts[i]);
        }
        return page.toString();
    }

    /** Hosts are the same in capital letters, names of pages need them. */
    private static boolean isHost(String text) {
        return text.indexOf(' ') < 0 && text.indexOf('.') > 0;
    }

    /** @return a selector or path without the indexes of table rows and list items */
    public static String selector(String selector) {
        return INDEX.matcher(selector.strip()).replaceAll("$1$2*$3");
    }
}
