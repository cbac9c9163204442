/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.awt.GridLayout;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;

/** A form as many programs in Java have one. It keeps nothing: {@code Save claim} empties it. */
class ClaimForm {

    public static void main(String[] arguments) {
        SwingUtilities.invokeLater(ClaimForm::show);
    }

    private static void show() {
        List<JTextField> fields = List.of(new JTextField(20), new JTextField(20), new JTextField(20));
        JPanel form = new JPanel(new GridLayout(6, 2, 4, 4));
        row(form, "Policy number", fields.get(0));
        row(form, "Amount", fields.get(1));
        row(form, "Date of loss", fields.get(2));
        row(form, "Kind", new JComboBox<>(new String[] {"Water", "Fire", "Theft"}));
        row(form, "", new JCheckBox("Urgent"));
        JButton save = new JButton("Save claim");
        save.addActionListener(pressed -> {
            fields.forEach(field -> field.setText(""));
            fields.get(0).requestFocus();
        });
        row(form, "", save);
        JFrame window = new JFrame("Claim entry");
        window.add(form);
        window.pack();
        window.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
        window.setVisible(true);
    }

    private static void row(JPanel form, String name, JComponent control) {
        JLabel label = new JLabel(name);
        label.setLabelFor(control);
        form.add(label);
        form.add(control);
    }
}
