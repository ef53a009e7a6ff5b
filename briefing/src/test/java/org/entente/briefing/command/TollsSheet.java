package org.entente.briefing.command;

/** A sheet on one element: two members with red lines, an outside party, a draft that one member cannot accept. */
final class TollsSheet {
    static final String YAML = """
            outside: [Delmare]
            elements:
              - {id: tolls, question: How high?, scale: {0: none, 100: full}}
            positions:
              - {party: Arvonne, element: tolls, value: 10, redLine: {from: 60, to: 100}}
              - {party: Belmar, element: tolls, value: 90, redLine: {from: 0, to: 40}}
              - {party: Delmare, element: tolls, value: 0, salience: 80, redLine: {from: 20, to: 100}}
            drafts:
              - {name: hard, clauses: [{element: tolls, value: 70}]}
            """;

    private TollsSheet() {}
}
