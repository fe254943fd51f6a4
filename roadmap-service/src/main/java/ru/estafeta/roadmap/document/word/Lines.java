package ru.estafeta.roadmap.document.word;

import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Text of several lines in a run: Word shows a line break only where there is one of its own kind. */
final class Lines {

    private Lines() {}

    /** In place of the text that the run has. */
    static void write(XWPFRun run, String text) {
        var lines = text.split("\\R", -1);
        run.setText(lines[0], 0);
        for (int i = 1; i < lines.length; i++) {
            run.addBreak();
            run.setText(lines[i]);
        }
    }
}
