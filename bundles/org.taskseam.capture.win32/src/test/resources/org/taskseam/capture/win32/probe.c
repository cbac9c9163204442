/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 *
 * The calls of Win32Source, User32, Kernel32, Msaa in C with the same constants, which the test passes as J_... from the Java
 * classes. "probe ui" shows a window to be used; "probe" tells on its standard output what arrives, one line each.
 */
#define COBJMACROS
#define WIN32_LEAN_AND_MEAN
#define _WIN32_WINNT 0x0A00
#include <windows.h>
#include <ole2.h>
#include <oleacc.h>
#include <stdio.h>

static void text(const char *what, const WCHAR *wide) {
    char narrow[600];
    WideCharToMultiByte(CP_UTF8, 0, wide, -1, narrow, sizeof narrow, NULL, NULL);
    printf("%s %s\n", what, narrow);
}

static int ui(void) {
    HWND window = CreateWindowW(L"#32770", L"Order entry", WS_OVERLAPPEDWINDOW | WS_VISIBLE, 100, 100, 400, 200, NULL, NULL, NULL, NULL);
    HWND field = CreateWindowW(L"EDIT", L"", WS_CHILD | WS_VISIBLE | WS_BORDER | WS_TABSTOP, 20, 20, 300, 30, window, NULL, NULL, NULL);
    CreateWindowW(L"BUTTON", L"Save order", WS_CHILD | WS_VISIBLE | WS_TABSTOP, 20, 70, 150, 40, window, NULL, NULL, NULL);
    SetForegroundWindow(window);
    SetFocus(field);
    MSG message;
    while (GetMessageW(&message, NULL, 0, 0) > 0) {
        if (!IsDialogMessageW(window, &message)) {
            TranslateMessage(&message);
            DispatchMessageW(&message);
        }
    }
    return 0;
}

static void describe(HWND window) {
    DWORD pid = 0;
    WCHAR wide[512] = L"";
    GetWindowThreadProcessId(window, &pid);
    HANDLE process = OpenProcess(J_PROCESS_QUERY_LIMITED_INFORMATION, FALSE, pid);
    DWORD length = 512;
    if (process && QueryFullProcessImageNameW(process, 0, wide, &length)) text("program", wide);
    if (process) CloseHandle(process);
    int (WINAPI *title)(HWND, WCHAR *, int) = (void *) GetProcAddress(GetModuleHandleW(L"user32"), "InternalGetWindowText");
    if (title && title(window, wide, 512)) text("title", wide);
}

static void element(POINT place) {
    IAccessible *found = NULL;
    VARIANT child, role;
    BSTR name = NULL;
    VariantInit(&child);
    VariantInit(&role);
    if (AccessibleObjectFromPoint(place, &found, &child) != S_OK) return;
    if (IAccessible_get_accName(found, child, &name) == S_OK && name) { text("element", name); SysFreeString(name); }
    if (IAccessible_get_accRole(found, child, &role) == S_OK) printf("role %ld\n", role.lVal);
    IAccessible_Release(found);
}

static void CALLBACK event(HWINEVENTHOOK hook, DWORD what, HWND window, LONG object, LONG child, DWORD thread, DWORD time) {
    printf("event %lx\n", what);
    if (what != J_EVENT_OBJECT_NAMECHANGE) describe(GetAncestor(window, GA_ROOT));
    fflush(stdout);
}

static BOOL registered(HWND window, DWORD flags) {
    BYTE devices[2 * J_RAWINPUTDEVICE] = {0};
    for (int i = 0; i < 2; i++) {
        BYTE *device = devices + i * J_RAWINPUTDEVICE;
        *(USHORT *) (device + J_RAWINPUTDEVICE_USAGE_PAGE) = 1;
        *(USHORT *) (device + J_RAWINPUTDEVICE_USAGE) = i == 0 ? 2 : 6;
        *(DWORD *) (device + J_RAWINPUTDEVICE_FLAGS) = flags;
        *(HWND *) (device + J_RAWINPUTDEVICE_TARGET) = window;
    }
    return RegisterRawInputDevices((RAWINPUTDEVICE *) devices, 2, J_RAWINPUTDEVICE);
}

static void input(HRAWINPUT handle) {
    BYTE data[J_RAWINPUT];
    UINT size = J_RAWINPUT;
    int read = GetRawInputData(handle, J_RID_INPUT, data, &size, J_RAWINPUTHEADER);
    if (read <= 0) return;
    printf("raw ");
    for (int i = 0; i < read; i++) printf("%02x", data[i]);
    printf("\n");
    RAWINPUT *raw = (RAWINPUT *) data;
    if (raw->header.dwType == RIM_TYPEMOUSE && raw->data.mouse.usButtonFlags & RI_MOUSE_LEFT_BUTTON_DOWN) {
        POINT place;
        GetCursorPos(&place);
        printf("place %ld %ld\n", place.x, place.y);
        HWND clicked = GetAncestor(WindowFromPoint(place), J_GA_ROOT);
        printf("hung %d\n", IsHungAppWindow(clicked) ? 1 : 0);
        describe(clicked);
        element(place);
    }
    if (raw->header.dwType == RIM_TYPEMOUSE && raw->data.mouse.usButtonFlags & RI_MOUSE_WHEEL)
        printf("removed %d\n", registered(NULL, J_RIDEV_REMOVE));
    if (raw->header.dwType == RIM_TYPEKEYBOARD && raw->data.keyboard.VKey == 'C' && GetAsyncKeyState(J_VK_CONTROL) < 0)
        printf("held 1\n");
}

int main(int count, char **arguments) {
    CoInitializeEx(NULL, COINIT_APARTMENTTHREADED);
    if (count > 1) return ui();
    HWND window = CreateWindowExW(0, L"STATIC", NULL, 0, 0, 0, 0, 0, (HWND) (LONG_PTR) J_HWND_MESSAGE, NULL, NULL, NULL);
    if (!window || !registered(window, J_RIDEV_INPUTSINK)) {
        printf("failed %lu\n", GetLastError());
        return 1;
    }
    AddClipboardFormatListener(window);
    for (DWORD i = 0; i < 3; i++) {
        DWORD what = i == 0 ? J_EVENT_SYSTEM_FOREGROUND : i == 1 ? J_EVENT_OBJECT_FOCUS : J_EVENT_OBJECT_NAMECHANGE;
        SetWinEventHook(what, what, NULL, event, 0, 0, J_WINEVENT_OUTOFCONTEXT | J_WINEVENT_SKIPOWNPROCESS);
    }
    printf("pixels %d\n", SetThreadDpiAwarenessContext((DPI_AWARENESS_CONTEXT) (LONG_PTR) J_DPI_AWARENESS_PER_MONITOR) != NULL);
    LASTINPUTINFO last = {sizeof last, 0};
    printf("ready %d %u\n", GetLastInputInfo(&last), (unsigned) sizeof last);
    fflush(stdout);
    BYTE message[J_MSG];
    while (GetMessageW((MSG *) message, NULL, 0, 0) > 0) {
        UINT what = *(UINT *) (message + J_MSG_MESSAGE);
        if (what == J_WM_INPUT) input(*(HRAWINPUT *) (message + J_MSG_LPARAM));
        if (what == J_WM_CLIPBOARDUPDATE) { printf("clipboard\n"); describe(GetClipboardOwner()); }
        fflush(stdout);
        DispatchMessageW((MSG *) message);
    }
    return 0;
}
