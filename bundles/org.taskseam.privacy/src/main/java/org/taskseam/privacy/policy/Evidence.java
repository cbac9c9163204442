/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

/**
 * Which protective measures a project shows to be in use. Papers name as a measure only what is shown.
 *
 * @param masked whether everything in it was imported under the policy
 * @param pseudonymous whether neither names nor values were kept
 * @param guarded whether its figures go through the release guard
 * @param logged whether its access log is there and each of its lines fits the one before
 * @param checkpointed whether that log also fits a signed checkpoint; without one nobody knows whether its end was cut off
 * @param later how many lines of the log came after the checkpoint, under none of their own
 */
public record Evidence(
        boolean masked, boolean pseudonymous, boolean guarded, boolean logged, boolean checkpointed, long later) {}
