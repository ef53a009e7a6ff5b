package org.entente.archive.table;

import java.util.Arrays;
import java.util.Locale;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A table of the archive. Each begins with the document, its month and its date, and ends with the reader's version. */
public enum Table {
    /** What was taken in: a row a piece, or a row that says why it could not be read. */
    DOCUMENTS("file title genre outlet author date_source language start:int end:int text why sketch:longs key"),
    /** Who said what. */
    STATEMENTS(
            "id said speaker speaker_resolved party party_kind attribution element quote reported_by start:int end:int"),
    /** Where the words of one document place a party on an element, 0 to 100 between its ends. */
    POSITIONS("party party_kind element question low_end high_end value:real low:real high:real salience:real kind"
            + " statements:words"),
    /** Parties that part from the others by what they do, as one document tells. */
    BREAKS("party element kind why quote start:int end:int"),
    /** What was done, and whether it brings two parties closer or apart. */
    EVENTS("id happened ended precision what kind trend parties:words quote start:int end:int"),
    /** Treaties, acts, plans. */
    AGREEMENTS("name signed parties:words stipulates status since quote start:int end:int"),
    /** Councils, commissions and other forums. */
    BODIES("name members:words status since quote start:int end:int");

    private final StructType schema;

    Table(String columns) {
        schema = Arrays.stream(("document month date " + columns + " reader").split(" "))
                .map(column -> column.split(":"))
                .reduce(
                        new StructType(),
                        (so, column) -> so.add(column[0], column.length == 1 ? DataTypes.StringType : type(column[1])),
                        (a, b) -> b);
    }

    /** The table's folder in an archive, and its name in a query. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Column names and types; every column but document, month and reader may be null. */
    public StructType schema() {
        return schema;
    }

    private static DataType type(String kind) {
        return switch (kind) {
            case "int" -> DataTypes.IntegerType;
            case "real" -> DataTypes.DoubleType;
            case "words" -> DataTypes.createArrayType(DataTypes.StringType);
            case "longs" -> DataTypes.createArrayType(DataTypes.LongType);
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
