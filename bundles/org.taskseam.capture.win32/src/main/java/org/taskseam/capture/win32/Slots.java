/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

/** Places of functions in the tables of the COM interfaces that are called, counted from 0. */
final class Slots {

    static final int RELEASE = 2;

    // IUIAutomation
    static final int ELEMENT_FROM_POINT_BUILD_CACHE = 11;
    static final int GET_FOCUSED_ELEMENT_BUILD_CACHE = 12;
    static final int CONTROL_VIEW_WALKER = 14;
    static final int CREATE_CACHE_REQUEST = 20;

    // IUIAutomation2, which begins with IUIAutomation
    static final int PUT_CONNECTION_TIMEOUT = 61;
    static final int PUT_TRANSACTION_TIMEOUT = 63;

    // IUIAutomationTreeWalker
    static final int GET_PARENT_ELEMENT_BUILD_CACHE = 9;

    // IUIAutomationCacheRequest
    static final int ADD_PROPERTY = 3;

    // IUIAutomationElement
    static final int CACHED_PROCESS_ID = 52;
    static final int CACHED_CONTROL_TYPE = 53;
    static final int CACHED_NAME = 55;
    static final int CACHED_AUTOMATION_ID = 61;
    static final int CACHED_IS_PASSWORD = 67;
    static final int CACHED_BOUNDING_RECTANGLE = 75;

    // IAccessible
    static final int ACC_NAME = 10;
    static final int ACC_ROLE = 13;
    static final int ACC_STATE = 14;

    private Slots() {}
}
