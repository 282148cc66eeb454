package org.holdfast.web;

/** Whoever knows who is signed in fills the frame. */
public interface FrameSource {

    /**
     * The frame for the current actor.
     *
     * @param path of the page that it surrounds
     */
    Frame frame(String path);
}
