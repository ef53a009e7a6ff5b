package org.entente.desk.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a person sees first. */
@Controller
class HomePages {
    @GetMapping("/")
    String home() {
        return "home";
    }
}
