/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import org.jspecify.annotations.Nullable;

/**
 * What a person has in front: a form, page, sheet or message of an application.
 *
 * @param url      full address, with its variable parts; only in a browser
 * @param page     address without its variable parts; only in a browser
 * @param document file behind the window, if there is one
 * @param group    form, dialog, table or sheet
 */
record Screen(
        String application,
        String window,
        @Nullable String url,
        @Nullable String page,
        @Nullable String document,
        String group) {

    static Screen of(String application, String window, String group) {
        return new Screen(application, window, null, null, null, group);
    }

    static Screen document(String application, String document, String group) {
        return new Screen(application, document + " - " + application, null, null, document, group);
    }

    static Screen page(String application, String title, String page, String query, String group) {
        return new Screen(application, title, page + query, page, null, group);
    }
}
