package nl.impactmonitor.local.kpi;

import java.util.List;

/** Columns under a header; the first {@code left} columns are words, the others figures and stand to the right. */
final class TextTable {

    private static final String INDENT = "  ";
    private static final String BETWEEN = "  ";

    private final List<List<String>> rows;
    private final int left;
    private final int[] widths;

    TextTable(List<List<String>> rows, int left) {
        this.rows = rows;
        this.left = left;
        this.widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
    }

    String render() {
        StringBuilder text = new StringBuilder();
        line(text, rows.getFirst());
        text.append(INDENT);
        for (int column = 0; column < widths.length; column++) {
            text.append(column == 0 ? "" : BETWEEN).append("-".repeat(widths[column]));
        }
        text.append('\n');
        rows.stream().skip(1).forEach(row -> line(text, row));
        return text.toString();
    }

    private void line(StringBuilder text, List<String> row) {
        StringBuilder line = new StringBuilder(INDENT);
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String space = " ".repeat(widths[column] - cell.length());
            line.append(column == 0 ? "" : BETWEEN).append(column < left ? cell + space : space + cell);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
