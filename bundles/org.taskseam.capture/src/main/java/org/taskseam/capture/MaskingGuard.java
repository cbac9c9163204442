/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.Deadline;
import org.taskseam.privacy.Masker;

/**
 * Masks every text of an interaction. Of an address only scheme, host, port and path are kept: query, fragment and
 * credentials are where web applications carry names and session keys. What the masker fails on or is
 * too slow with is refused by the pipeline.
 */
public final class MaskingGuard implements Guard {

    private final Masker masker;
    private final String language;
    private final Deadline deadline = new Deadline(Deadline.OF_EVENT);

    /**
     * @param masker   hides personal data
     * @param language ISO 639 code of the language people work in, or empty; a hint only
     */
    public MaskingGuard(Masker masker, String language) {
        this.masker = masker;
        this.language = language;
    }

    @Override
    public Optional<Interaction> admit(Interaction interaction) {
        return Optional.of(deadline.call(() -> masked(interaction)));
    }

    private Interaction masked(Interaction interaction) {
        return new Interaction(
                interaction.at(),
                interaction.action(),
                interaction.application(),
                masked(interaction.window(), Channel.WINDOW_TITLE),
                masked(interaction.element()),
                interaction.command(),
                interaction.count());
    }

    private @Nullable UiElement masked(@Nullable UiElement element) {
        if (element == null || element.password()) {
            return element;
        }
        return new UiElement(
                element.role(),
                masked(element.name(), "ocr".equals(element.source()) ? Channel.OCR : Channel.ELEMENT),
                masked(element.id(), Channel.ELEMENT),
                masked(element.group(), Channel.ELEMENT),
                element.cell(),
                address(element.url()),
                element.bounds(),
                false,
                element.source());
    }

    private @Nullable String masked(@Nullable String text, Channel channel) {
        return text == null ? null : masker.mask(text, language, channel).text();
    }

    private @Nullable String address(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            URI address = new URI(url);
            if (address.isOpaque() || address.getScheme() == null) {
                return null;
            }
            if ("file".equals(address.getScheme())) {
                return "file://" + masked(address.getPath(), Channel.PATH);
            }
            String bare = new URI(
                            address.getScheme(),
                            null,
                            address.getHost(),
                            address.getPort(),
                            address.getPath(),
                            null,
                            null)
                    .toString();
            return masked(bare, Channel.URL);
        } catch (URISyntaxException e) {
            // what is no address can't be cut to its harmless part
            return null;
        }
    }
}
