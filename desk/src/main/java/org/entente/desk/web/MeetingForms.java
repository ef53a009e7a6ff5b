package org.entente.desk.web;

import org.entente.desk.procedure.MeetingAct;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Levels, meetings, deadlines, and the text's way up and down. */
@Controller
@RequestMapping("/meetings")
class MeetingForms {
    private static final String BACK = "redirect:/meetings?done=changed";

    private final Talks talks;

    MeetingForms(Talks talks) {
        this.talks = talks;
    }

    /** @param levels one a line, the lowest first */
    @PostMapping("/levels")
    String nameLevels(@RequestParam String levels) {
        talks.carryOut(new MeetingAct.NameLevels(Fields.lines(levels)));
        return BACK;
    }

    /** @param agenda one item a line */
    @PostMapping
    String schedule(
            @RequestParam String name,
            @RequestParam String level,
            @RequestParam(defaultValue = "1") int round,
            @RequestParam String starts,
            @RequestParam(defaultValue = "") String ends,
            @RequestParam(defaultValue = "") String location,
            @RequestParam(defaultValue = "") String agenda) {
        talks.carryOut(new MeetingAct.ScheduleMeeting(
                Fields.words(name),
                level,
                round,
                Fields.moment(starts, talks.zone()),
                Fields.momentOrNull(ends, talks.zone()),
                Fields.optional(location),
                Fields.lines(agenda)));
        return BACK;
    }

    /** @param agenda one item a line */
    @PostMapping("/{id}")
    String revise(
            @PathVariable String id,
            @RequestParam String starts,
            @RequestParam(defaultValue = "") String ends,
            @RequestParam(defaultValue = "") String location,
            @RequestParam(defaultValue = "") String agenda) {
        talks.carryOut(new MeetingAct.ReviseMeeting(
                id,
                Fields.moment(starts, talks.zone()),
                Fields.momentOrNull(ends, talks.zone()),
                Fields.optional(location),
                Fields.lines(agenda)));
        return BACK;
    }

    @PostMapping("/{id}/cancellation")
    String cancel(@PathVariable String id, @RequestParam String reason) {
        talks.carryOut(new MeetingAct.CancelMeeting(id, Fields.words(reason)));
        return BACK;
    }

    @PostMapping("/{id}/opening")
    String open(@PathVariable String id) {
        talks.carryOut(new MeetingAct.OpenMeeting(id));
        return BACK;
    }

    @PostMapping("/{id}/closing")
    String close(@PathVariable String id, @RequestParam(defaultValue = "") String remarks) {
        talks.carryOut(new MeetingAct.CloseMeeting(id, Fields.optional(remarks)));
        return BACK;
    }

    @PostMapping("/deadlines")
    String setDeadline(@RequestParam String what, @RequestParam String at) {
        talks.carryOut(new MeetingAct.SetDeadline(Fields.words(what), Fields.moment(at, talks.zone())));
        return BACK;
    }

    @PostMapping("/deadlines/{id}/removal")
    String dropDeadline(@PathVariable String id) {
        talks.carryOut(new MeetingAct.DropDeadline(id));
        return BACK;
    }

    @PostMapping("/forwarding")
    String forward(
            @RequestParam int version, @RequestParam String level, @RequestParam(defaultValue = "") String words) {
        talks.carryOut(new MeetingAct.ForwardText(version, level, Fields.optional(words)));
        return BACK;
    }
}
