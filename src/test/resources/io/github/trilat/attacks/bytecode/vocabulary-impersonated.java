package io.github.trilat.model;

public class Respond {}
