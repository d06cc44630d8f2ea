"""Grafana: the dashboard as code, the JSON written from it, and how a Grafana finds both."""
