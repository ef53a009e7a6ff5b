package org.entente.desk.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells programs what was rejected. */
@RestControllerAdvice(basePackageClasses = Rejections.class)
class Rejections {
    @ExceptionHandler
    ResponseEntity<byte[]> rejected(Rejected rejected) {
        return Problem.of(rejected.status(), String.valueOf(rejected.getMessage()));
    }
}
