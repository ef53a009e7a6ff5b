package org.entente.archive.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** A row a document, with the text and what is known of it. */
record ParquetFile(Path file, String name) {
    void forEach(Consumer<Paper> papers) throws IOException {
        try (ParquetReader<Group> rows = ParquetReader.builder(
                        new GroupReadSupport(), new org.apache.hadoop.fs.Path(file.toUri()))
                .withConf(new Configuration())
                .build()) {
            long number = 0;
            for (Group row = rows.read(); row != null; row = rows.read()) {
                number++;
                Group current = row;
                papers.accept(Columns.paper(name, number, column -> cell(current, column)));
            }
        }
    }

    private static @Nullable String cell(Group row, String column) {
        if (!row.getType().containsField(column) || row.getFieldRepetitionCount(column) == 0) {
            return null;
        }
        Type type = row.getType().getType(column);
        if (!type.isPrimitive()) {
            return null;
        }
        PrimitiveTypeName primitive = type.asPrimitiveType().getPrimitiveTypeName();
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        if (primitive == PrimitiveTypeName.BINARY) {
            return row.getString(column, 0);
        }
        if (meaning instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(row.getInteger(column, 0)).toString();
        }
        if (meaning instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation timestamp) {
            return day(row.getLong(column, 0), timestamp.getUnit());
        }
        return row.getValueToString(row.getType().getFieldIndex(column), 0);
    }

    private static String day(long instant, LogicalTypeAnnotation.TimeUnit unit) {
        long perDay = switch (unit) {
            case MILLIS -> 86_400_000L;
            case MICROS -> 86_400_000_000L;
            case NANOS -> 86_400_000_000_000L;
        };
        return LocalDate.ofEpochDay(Math.floorDiv(instant, perDay)).toString();
    }
}
