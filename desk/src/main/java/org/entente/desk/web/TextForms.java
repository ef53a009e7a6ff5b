package org.entente.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.desk.procedure.Change;
import org.entente.desk.procedure.DraftParagraph;
import org.entente.desk.procedure.Target;
import org.entente.desk.procedure.TextAct;
import org.entente.desk.procedure.TextKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done to the text: tabling, amending, bracketing, merging. */
@Controller
class TextForms {
    private static final int MOST_PARAGRAPHS = 500;
    private static final Pattern BLANK_LINE = Pattern.compile("\n\\s*\n");

    private final Talks talks;

    TextForms(Talks talks) {
        this.talks = talks;
    }

    /**
     * Tables a whole text. The fields id, element and text are there once for each paragraph; those without words fall
     * away, and an id says which paragraph is revised. A blank line begins a new paragraph.
     */
    @PostMapping("/text")
    String table(
            @RequestParam TextKind kind,
            @RequestParam String title,
            @RequestParam MultiValueMap<String, String> fields) {
        List<String> ids = fields.getOrDefault("id", List.of());
        List<String> elements = fields.getOrDefault("element", List.of());
        List<String> texts = fields.getOrDefault("text", List.of());
        if (ids.size() != texts.size() || elements.size() != texts.size() || texts.size() > MOST_PARAGRAPHS) {
            throw Refused.mend("fault.400");
        }
        List<DraftParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String id = Fields.orNull(ids.get(i));
            for (String words : BLANK_LINE.split(Fields.optional(texts.get(i)))) {
                if (!words.isBlank()) {
                    paragraphs.add(new DraftParagraph(id, Fields.orNull(elements.get(i)), words.strip()));
                    id = null;
                }
            }
        }
        talks.carryOut(new TextAct.TableText(kind, Fields.words(title), paragraphs));
        return "redirect:/text?done=tabledtext";
    }

    @PostMapping("/text/amendments")
    String amend(
            @RequestParam Target.Kind target,
            @RequestParam String id,
            @RequestParam Change change,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String why) {
        talks.carryOut(new TextAct.ProposeAmendment(
                new Target(target, id),
                change,
                Fields.orNull(words),
                change == Change.DELETE ? null : Fields.words(text),
                Fields.optional(why)));
        return "redirect:/text?done=amended";
    }

    @PostMapping("/text/amendments/{id}/withdrawal")
    String withdrawAmendment(@PathVariable String id) {
        talks.carryOut(new TextAct.WithdrawAmendment(id));
        return "redirect:/text?done=withdrawn";
    }

    /** @param text the paragraph as merged; empty: the one amendment as it stands */
    @PostMapping("/text/merger")
    String merge(@RequestParam MultiValueMap<String, String> fields, @RequestParam(defaultValue = "") String text) {
        talks.carryOut(new TextAct.MergeAmendments(fields.getOrDefault("amendment", List.of()), Fields.orNull(text)));
        return "redirect:/text?done=merged";
    }

    @PostMapping("/text/amendments/{id}/bracket")
    String bracketAmendment(@PathVariable String id) {
        talks.carryOut(new TextAct.BracketAmendment(id));
        return "redirect:/text?done=bracketed";
    }

    /** @param alternatives one a line */
    @PostMapping("/text/brackets")
    String bracket(
            @RequestParam String paragraph,
            @RequestParam String words,
            @RequestParam(defaultValue = "") String alternatives,
            @RequestParam(defaultValue = "") String condition) {
        talks.carryOut(new TextAct.PlaceBracket(
                paragraph, Fields.words(words), Fields.lines(alternatives), Fields.orNull(condition)));
        return "redirect:/text?done=bracketed";
    }

    /** @param alternative empty: only the bracket */
    @PostMapping("/text/brackets/{id}/supporters")
    String join(@PathVariable String id, @RequestParam(defaultValue = "") String alternative) {
        talks.carryOut(new TextAct.JoinBracket(id, Fields.orNull(alternative)));
        return "redirect:/text?done=joined";
    }

    @PostMapping("/text/brackets/{id}/lifting")
    String lift(@PathVariable String id, @RequestParam(required = false) @Nullable String wording) {
        talks.carryOut(new TextAct.LiftBracket(id, wording == null || wording.isBlank() ? null : wording));
        return "redirect:/text?done=lifted";
    }

    @PostMapping("/text/brackets/{id}/settlement")
    String settle(@PathVariable String id, @RequestParam(defaultValue = "") String wording) {
        talks.carryOut(new TextAct.SettleBracket(id, wording));
        return "redirect:/text?done=settled";
    }
}
