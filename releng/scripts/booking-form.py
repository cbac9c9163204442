"""A form in Tk, which tells assistive technologies nothing: three fields and a button that clears them."""
# Copyright (c) 2026 Taskseam contributors.
# SPDX-License-Identifier: EPL-2.0
import tkinter
window = tkinter.Tk(className="Booking")
window.title("Invoice booking")
window.geometry("520x300")
fields = []
for row, label in enumerate(("Invoice number", "Amount due", "Account")):
    tkinter.Label(window, text=label, font=("DejaVu Sans", 12)).grid(row=row, column=0, padx=10, pady=14, sticky="w")
    fields.append(tkinter.Entry(window, width=30, font=("DejaVu Sans", 12)))
    fields[-1].grid(row=row, column=1)
tkinter.Button(window, text="Book invoice", font=("DejaVu Sans", 12),
               command=lambda: [field.delete(0, "end") for field in fields]).grid(row=3, column=1, pady=14)
window.mainloop()
