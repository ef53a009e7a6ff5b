package org.entente.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.archive.folder.ArchiveFolder;
import org.entente.archive.run.Sessions;
import org.entente.archive.run.Tables;
import org.entente.archive.source.Paper;
import org.entente.archive.source.Papers;
import org.entente.archive.table.PaperReader;
import org.entente.archive.table.Table;
import org.entente.archive.table.TableRow;
import org.entente.briefing.Briefing;
import org.entente.domain.DossierSheet;

/** All rows of all tables as sorted lines, to hold one way of reading against another. */
public final class TableRows {
    private TableRows() {}

    /** What the reader of the briefing gives without Spark. */
    public static List<String> plain(Path input, Path scratch) throws Exception {
        PaperReader reader = new PaperReader(DossierSheet.empty(), Briefing.version());
        List<Paper> papers = new ArrayList<>();
        new Papers(List.of(input), scratch).forEach(papers::add);
        List<TableRow> rows =
                papers.stream().flatMap(paper -> reader.read(paper).stream()).toList();
        try (SparkSession spark = Sessions.open("local[1]", Files.createDirectories(scratch), Map.of())) {
            return Arrays.stream(Table.values())
                    .flatMap(table -> lines(
                            table,
                            spark.createDataFrame(
                                    rows.stream()
                                            .filter(row -> row.table() == table)
                                            .map(TableRow::row)
                                            .toList(),
                                    table.schema())))
                    .sorted()
                    .toList();
        }
    }

    /** What stands in an archive; it may be written to no longer. */
    public static List<String> of(Path folder) throws Exception {
        Path scratch = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-rows"));
        try (ArchiveFolder archive = ArchiveFolder.open(folder);
                SparkSession spark = Sessions.open("local[1]", scratch, Map.of())) {
            return Arrays.stream(Table.values())
                    .flatMap(table -> lines(table, Tables.read(spark, archive.files(), table)))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> lines(Table table, Dataset<Row> rows) {
        String[] columns =
                Arrays.stream(rows.columns()).sorted().map(c -> "`" + c + "`").toArray(String[]::new);
        return rows.selectExpr(columns).toJSON().collectAsList().stream().map(line -> table + " " + line);
    }
}
