<?php
/**
 * Plugin Name: Park Atlas embeds
 * Description: Lets a link to a page of Park Atlas, on a line of its own, become that page in a full frame.
 *
 * For wp-content/mu-plugins/, with the atlas's own address in place of example.org. Without it WordPress finds the
 * oEmbed file of a page by itself, but shows the page in a sandbox in which links do nothing.
 */

const PARK_ATLAS = 'https://example.org/atlas/';

add_action('init', fn() => wp_oembed_add_provider(PARK_ATLAS . '*', PARK_ATLAS . 'oembed/atlas.json'));

// A provider has one address, the atlas a file for each page: by path, whatever follows the “?”.
add_filter('oembed_fetch_url', function ($endpoint, $url) {
    if (strpos($url, PARK_ATLAS) !== 0) {
        return $endpoint;
    }
    $path = trim((string) parse_url(substr($url, strlen(PARK_ATLAS)), PHP_URL_PATH), '/');
    $file = ['' => 'atlas', 'zh' => 'zh/atlas'][$path] ?? $path;
    return PARK_ATLAS . 'oembed/' . $file . '.json';
}, 10, 2);
