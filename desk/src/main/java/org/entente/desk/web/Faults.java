package org.entente.desk.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.entente.desk.api.Problem;
import org.entente.desk.people.ListMistake;
import org.entente.desk.procedure.Refusal;
import org.entente.desk.procedure.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** What a person sees when something is refused or fails: a page with one sentence, never a stack trace. */
@Controller
@ControllerAdvice
class Faults implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Frames frames;

    Faults(Frames frames) {
        this.frames = frames;
    }

    @ExceptionHandler
    Object refused(Refused refusal, HttpServletRequest request) {
        Frame frame = frames.frame(request);
        return told(request.getRequestURI(), frame, refusal.status(), refusal.in(frame.words()));
    }

    /** What the procedure refuses, in its own words. */
    @ExceptionHandler
    Object refusedByProcedure(Refusal refusal, HttpServletRequest request) {
        Frame frame = frames.frame(request);
        return told(
                request.getRequestURI(),
                frame,
                status(refusal.why()),
                frame.words().refusal(refusal, frame.zone()));
    }

    private static HttpStatus status(Why why) {
        return switch (why) {
            case NOT_YOUR_ROLE, NOT_YOURS, NOT_YOUR_BRACKET, NOT_A_MEMBER -> HttpStatus.FORBIDDEN;
            case UNKNOWN, NO_POSITION -> HttpStatus.NOT_FOUND;
            case TOO_LONG, EMPTY, PLACE_ON_ELEMENTS_ONLY, RESERVE_NEEDS_STANCE, PACKAGE_WITH_ITSELF, BAD_BRACKETS ->
                HttpStatus.UNPROCESSABLE_CONTENT;
            default -> HttpStatus.CONFLICT;
        };
    }

    @ExceptionHandler
    Object mistaken(ListMistake mistake, HttpServletRequest request) {
        Frame frame = frames.frame(request);
        return told(
                request.getRequestURI(),
                frame,
                HttpStatus.UNPROCESSABLE_CONTENT,
                frame.say("list." + mistake.kind(), mistake.details().toArray()));
    }

    @ExceptionHandler({
        ServletRequestBindingException.class,
        MethodArgumentTypeMismatchException.class,
        MultipartException.class
    })
    Object malformed(Exception fault, HttpServletRequest request) {
        Frame frame = frames.frame(request);
        return told(request.getRequestURI(), frame, HttpStatus.BAD_REQUEST, frame.say("fault.400"));
    }

    /** Whatever the server itself says: not found, a missing form token, too large, a failure. */
    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        int code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given ? given : 404;
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            LOG.error(
                    "{} {} failed",
                    request.getMethod(),
                    loggable(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))),
                    fault);
        }
        Frame frame = frames.frame(request);
        String words =
                frame.words().maybe("fault." + code).orElseGet(() -> frame.say(code < 500 ? "fault.400" : "fault.500"));
        return told(
                String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)),
                frame,
                HttpStatus.valueOf(code),
                words);
    }

    /** An address without what follows its first part: that may be a link's word or a token. */
    private static String loggable(String address) {
        return address.replaceFirst("(?s)^(/[A-Za-z.-]*).*", "$1…");
    }

    /** A page for people, a problem for programs. */
    private static Object told(String uri, Frame frame, HttpStatus status, String words) {
        if (uri.startsWith("/api/")) {
            return Problem.of(status, words);
        }
        ModelAndView page = new ModelAndView("fault", status);
        page.addObject("frame", frame);
        page.addObject("words", words);
        return page;
    }
}
