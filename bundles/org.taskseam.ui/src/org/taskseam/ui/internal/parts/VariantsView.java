/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.List;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.MinedProject;
import org.taskseam.presentation.Observable;
import org.taskseam.presentation.Selected;
import org.taskseam.presentation.VariantRow;
import org.taskseam.ui.graph.GraphFonts;
import org.taskseam.ui.internal.Desk;
import org.taskseam.ui.internal.Texts;
import org.taskseam.ui.internal.widgets.RowList;

/** A row of chevrons per variant, in the colours of the applications. Selecting one raises its way in the graph. */
public final class VariantsView extends ViewPart {

    /** Id in plugin.xml. */
    public static final String ID = "org.taskseam.ui.variants";

    private final Analysis analysis = Desk.get().analysis();
    private RowList<VariantRow> list;
    private Observable.Subscription[] subscriptions;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        Chevrons chevrons = new Chevrons();
        list = new RowList<>(parent, Texts.get("view.variants"), 34, chevrons);
        chevrons.fonts(new GraphFonts(list));
        list.onSelection(row -> analysis.select(row == null ? Selected.NOTHING : new Selected.Variant(row)));
        subscriptions = new Observable.Subscription[] {
            analysis.project().follow(answer -> {
                MinedProject mined = analysis.mined().orElse(null);
                chevrons.project(mined, analysis.discreet().get());
                list.setRows(mined == null ? List.of() : mined.variants());
                list.setHint(hint(mined));
            }),
            analysis.discreet().onChange(on -> {
                chevrons.project(analysis.mined().orElse(null), on);
                list.redraw();
            }),
            analysis.selected()
                    .onChange(
                            selected -> list.select(selected instanceof Selected.Variant(VariantRow row) ? row : null))
        };
    }

    private String hint(MinedProject mined) {
        if (mined == null) {
            boolean none = analysis.project().get().isEmpty();
            return none ? Texts.get("variants.none") : ""; // it is said elsewhere how far it is
        }
        int withheld = mined.results().withheld().variants();
        return withheld == 0 || mined.silence().isPresent()
                ? Silence.ofRows(analysis)
                : Texts.get("variants.withheld", withheld);
    }

    /** @return the list; for tests */
    public RowList<VariantRow> list() {
        return list;
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }

    @Override
    public void dispose() {
        for (Observable.Subscription subscription : subscriptions) {
            subscription.close();
        }
        super.dispose();
    }
}
