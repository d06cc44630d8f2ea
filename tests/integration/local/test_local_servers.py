"""Apache Kafka and PostgreSQL as this machine starts them: they answer, survive a kill, and can be ended by anyone."""

from pathlib import Path

import psycopg
import pytest
import sqlalchemy
from kafka import KafkaAdminClient, KafkaConsumer, KafkaProducer

from deploy.local.kafka import LocalKafka
from deploy.local.postgres import LocalPostgres

pytestmark = pytest.mark.kafka


def _make_topic(kafka: LocalKafka, name: str, copies: int) -> None:
    admin = KafkaAdminClient(bootstrap_servers=kafka.bootstrap.split(","))
    admin.create_topics({name: {"num_partitions": 1, "replication_factor": copies}}, wait_for_metadata=True)
    admin.close()


def _write(kafka: LocalKafka, topic: str, value: bytes) -> None:
    producer = KafkaProducer(bootstrap_servers=kafka.bootstrap.split(","), acks="all")
    producer.send(topic, value).get(timeout=30)
    producer.close()


def _read(kafka: LocalKafka, topic: str, count: int) -> list[bytes]:
    consumer = KafkaConsumer(
        topic,
        bootstrap_servers=kafka.bootstrap.split(","),
        auto_offset_reset="earliest",
        group_id=None,
        consumer_timeout_ms=20_000,
    )
    values = [record.value for _, record in zip(range(count), consumer, strict=False)]
    consumer.close()
    return values


def test_a_record_written_to_the_broker_is_read_back(one_node: LocalKafka) -> None:
    _make_topic(one_node, "one", copies=1)
    _write(one_node, "one", b"hello")
    assert _read(one_node, "one", 1) == [b"hello"]
    assert one_node.version.startswith("Apache Kafka 4.")


def test_a_record_outlives_a_stop_and_a_start_on_the_same_ports(tmp_path: Path) -> None:
    with LocalKafka(tmp_path) as first:
        _make_topic(first, "kept", copies=1)
        _write(first, "kept", b"still here")
        address = first.bootstrap
    with LocalKafka(tmp_path) as second:
        assert second.bootstrap == address
        assert _read(second, "kept", 1) == [b"still here"]


def test_starting_a_running_broker_again_leaves_it_alone_and_another_hand_can_stop_it(tmp_path: Path) -> None:
    with LocalKafka(tmp_path) as mine:
        other = LocalKafka(tmp_path)
        other.start()
        assert other.bootstrap == mine.bootstrap
        other.stop()
        assert mine.running_nodes == []


def test_with_one_of_three_nodes_killed_everything_is_still_written_and_read(tmp_path: Path) -> None:
    with LocalKafka(tmp_path, nodes=3) as cluster:
        _make_topic(cluster, "three", copies=3)
        _write(cluster, "three", b"before")
        cluster.kill(1)
        assert cluster.running_nodes == [2, 3]
        _write(cluster, "three", b"while one is gone")
        assert _read(cluster, "three", 2) == [b"before", b"while one is gone"]
        cluster.start_node(1)
        assert cluster.running_nodes == [1, 2, 3]


def test_several_connections_share_the_database_and_writes_are_durable(postgres: LocalPostgres) -> None:
    engine = sqlalchemy.create_engine(postgres.ensure_database("shop"))
    with engine.connect() as one, engine.connect() as another:
        one.execute(sqlalchemy.text("CREATE TABLE note (word text)"))
        one.execute(sqlalchemy.text("INSERT INTO note VALUES ('grüße')"))
        one.commit()
        assert another.execute(sqlalchemy.text("SELECT word FROM note")).scalars().all() == ["grüße"]
        durable = another.execute(sqlalchemy.text("SELECT current_setting('fsync')")).scalar_one()
    engine.dispose()
    assert durable == "on"
    assert postgres.ensure_database("shop") == postgres.url("shop")


def test_a_dropped_database_is_gone_though_somebody_was_connected(postgres: LocalPostgres) -> None:
    url = sqlalchemy.make_url(postgres.ensure_database("passing")).set(drivername="postgresql")
    with psycopg.connect(url.render_as_string(hide_password=False)) as connection:
        postgres.drop_database("passing")
        with pytest.raises(psycopg.OperationalError):
            connection.execute("SELECT 1")


def test_another_hand_can_stop_the_database_and_what_was_written_is_there_after(tmp_path: Path) -> None:
    mine = LocalPostgres(tmp_path)
    mine.start()
    engine = sqlalchemy.create_engine(mine.ensure_database("shop"))
    with engine.begin() as connection:
        connection.execute(sqlalchemy.text("CREATE TABLE kept AS SELECT 7 AS number"))
    engine.dispose()
    LocalPostgres(tmp_path).stop()
    assert not mine.running
    mine.stop()
    with LocalPostgres(tmp_path) as again:
        engine = sqlalchemy.create_engine(again.url("shop"))
        with engine.connect() as connection:
            assert connection.execute(sqlalchemy.text("SELECT number FROM kept")).scalar_one() == 7
        engine.dispose()


def test_a_long_path_still_finds_room_for_the_socket(tmp_path: Path) -> None:
    with LocalPostgres(tmp_path / ("deep" * 30)) as server:
        assert server.running
